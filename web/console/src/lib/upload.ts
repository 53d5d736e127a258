import { apiUrl, csrfHeader, renewCsrfToken, tellOfSession, UPLOAD_LIMIT } from '@rizhi/shared/lib/http';
import { isProblem, OFFLINE, Problem, type ProblemView, TIMED_OUT } from '@rizhi/shared/lib/problem';

/** No byte has left for so long that nobody waits any more. */
export const STALLED = 'upload-stalled';

/** In milliseconds: while the file leaves, without any progress; after it has left, until the answer. */
export const uploadLimits = { stall: 60_000, answer: UPLOAD_LIMIT };

export interface Upload {
  path: string;
  query?: Record<string, string | null>;
  file: File;
  contentType: string;
  headers: Record<string, string>;
  /** In percent; 100 once all of it has left. */
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

/** XMLHttpRequest, because only it reports how much has left. It always ends: with an answer or with a problem. */
function sendOnce<Result>({ path, query, file, contentType, headers, onProgress }: Upload): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUpAfter = (limit: number, problem: Problem) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(problem);
        request.abort();
      }, limit);
    };
    const watch = () => giveUpAfter(uploadLimits.stall, new Problem({ code: STALLED, status: 0 }));
    request.open('POST', apiUrl(path, query));
    const all = { Accept: 'application/json', 'Content-Type': contentType, ...csrfHeader(), ...headers };
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      watch();
      if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100));
    };
    request.upload.onload = () => {
      giveUpAfter(uploadLimits.answer, new Problem({ code: TIMED_OUT, status: 504 }));
      onProgress(100);
    };
    request.onload = () => {
      if (request.status < 200 || request.status >= 300)
        return reject(problemOf(request.status, request.responseText));
      try {
        resolve(JSON.parse(request.responseText) as Result);
      } catch {
        reject(new Problem({ code: 'bad-upstream', status: 502 }));
      }
    };
    request.onerror = () => reject(problemOf(0, ''));
    request.onloadend = () => clearTimeout(timer);
    watch();
    request.send(file);
  });
}

/** Sends a file as it is. */
export async function uploadFile<Result>(upload: Upload): Promise<Result> {
  try {
    return await sendOnce<Result>(upload).catch(async (error: unknown) => {
      if (!isProblem(error, 'csrf-token-wrong')) throw error;
      await renewCsrfToken();
      return sendOnce<Result>(upload);
    });
  } catch (error) {
    if (isProblem(error)) tellOfSession(error);
    throw error;
  }
}
