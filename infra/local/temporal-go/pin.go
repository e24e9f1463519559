// Package pin names the source of the Temporal CLI, so that go.mod and go.sum fix every version of what is built:
//
//	go build github.com/temporalio/cli/cmd/temporal
package pin
