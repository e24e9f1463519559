// In place of a part of React Email that no mail uses: see jest.config.cjs.
export {};
