import type { ImportView } from '@rizhi/shared/api/types';
import { apiUrl } from '@rizhi/shared/lib/http';
import { OFFLINE, Problem, type ProblemView } from '@rizhi/shared/lib/problem';

interface Upload {
  file: File;
  documentId: string | null;
  csrfToken: string;
  key: string;
  onProgress: (share: number) => void;
}

function problemOf(status: number, text: string): Problem {
  let view: Partial<ProblemView> = {};
  try {
    view = JSON.parse(text) as Partial<ProblemView>;
  } catch {
    // Something else than the product answered.
  }
  return new Problem({ ...view, code: view.code ?? (status ? `status-${status}` : OFFLINE), status });
}

/** Sends the file as it is. XMLHttpRequest, because only it reports how much has left. */
export function uploadDocument({
  file,
  documentId,
  csrfToken,
  key,
  onProgress,
}: Upload): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl('/documents/imports', { fileName: file.name, documentId }));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-Rizhi-CSRF', csrfToken);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () =>
      request.status >= 200 && request.status < 300
        ? resolve(JSON.parse(request.responseText) as ImportView)
        : reject(problemOf(request.status, request.responseText));
    request.onerror = () => reject(problemOf(0, ''));
    request.send(file);
  });
}
