/** Addresses of the pages of a consultation. */
export const consultationPath = (stepId: string): string => `/consultaties/${stepId}`;
export const reactionsPath = (stepId: string): string => `/consultaties/${stepId}/reacties`;
export const sheetPath = (stepId: string): string => `${reactionsPath(stepId)}/spreadsheet`;
export const outcomePath = (stepId: string): string => `/consultaties/${stepId}/uitkomst`;
