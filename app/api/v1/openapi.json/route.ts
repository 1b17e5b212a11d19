import { createHash } from 'node:crypto';
import { openApi } from '@/lib/api/openapi';
import { publicOrigin } from '@/lib/env';
import { problemsTold, taggedResponse } from '@/lib/http';
import { refuseAddress } from '../refuse';
import { unknownKeys } from '../unknown-keys';

/** The description of the interface, OpenAPI 3.1. */
export const GET = problemsTold((request) => {
  const problems = unknownKeys(new URL(request.url).searchParams, []);
  if (problems.length > 0) return refuseAddress(problems);
  const body = JSON.stringify(openApi(publicOrigin()));
  return taggedResponse(request, {
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    type: 'application/json; charset=utf-8',
    fileName: 'bilateral-openapi.json',
    isDownload: false,
    body: () => body,
  });
});
