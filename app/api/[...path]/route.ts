import { problemResponse } from '@/lib/http';

/** What no route answers is refused as every other wrong address of the interface is. */
function notThere(request: Request): Response {
  return problemResponse({
    status: 404,
    title: 'There is no such route',
    detail: `${new URL(request.url).pathname.slice(0, 200)}: /api/v1/openapi.json describes those there are`,
  });
}

export {
  notThere as GET,
  notThere as POST,
  notThere as PUT,
  notThere as PATCH,
  notThere as DELETE,
  notThere as OPTIONS,
};
