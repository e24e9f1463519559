import { request, type RequestOptions, type Versioned } from './request';

/** Types of answers come from `@samenspel/contracts`: `apiGet<TaskView>('/tasks/' + id)`. */
export const apiGet = async <Value>(path: string, options?: RequestOptions): Promise<Value> =>
  (await request<Value>({ ...options, method: 'GET', path })).value;

/** As `apiGet`, with the ETag, for a text or plan that will be written back with `ifMatch`. */
export const apiGetVersioned = <Value>(path: string, options?: RequestOptions): Promise<Versioned<Value>> =>
  request<Value>({ ...options, method: 'GET', path });

export const apiPut = async <Value>(path: string, body: unknown, options?: RequestOptions): Promise<Value> =>
  (await request<Value>({ ...options, method: 'PUT', path, body })).value;

export const apiPost = async <Value>(path: string, body: unknown, options?: RequestOptions): Promise<Value> =>
  (await request<Value>({ ...options, method: 'POST', path, body })).value;

export const apiPatch = async <Value>(path: string, body: unknown, options?: RequestOptions): Promise<Value> =>
  (await request<Value>({ ...options, method: 'PATCH', path, body })).value;

export const apiDelete = async (path: string, options?: RequestOptions): Promise<void> => {
  await request<undefined>({ ...options, method: 'DELETE', path });
};
