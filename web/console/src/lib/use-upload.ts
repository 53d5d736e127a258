import { useState } from 'react';
import { uploadFile } from './upload';
import { useAction } from './use-action';

interface UploadOptions<Result> {
  path: string;
  query: (file: File) => Record<string, string | null>;
  contentType?: (file: File) => string;
  onDone: (result: Result) => void;
}

export interface Uploading {
  /** The last one chosen. */
  file: File | null;
  /** How much of it has left, in percent. */
  sent: number;
  isPending: boolean;
  error: unknown;
  start: (file: File | undefined) => void;
}

/** One file at a time; the page shows how far it is and why it failed, and may start it again. */
export function useUpload<Result>({ path, query, contentType, onDone }: UploadOptions<Result>): Uploading {
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const { run, isPending, error } = useAction<File, Result>({
    send: (chosen, headers) =>
      uploadFile<Result>({
        path,
        query: query(chosen),
        file: chosen,
        contentType: contentType?.(chosen) || 'application/octet-stream',
        headers,
        onProgress: setSent,
      }),
    onDone,
    onProblem: () => true,
  });
  const start = (chosen: File | undefined) => {
    if (!chosen || isPending) return;
    setFile(chosen);
    setSent(0);
    run(chosen);
  };
  return { file, sent, isPending, error, start };
}
