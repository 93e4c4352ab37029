function notFound(): Response {
  return Response.json(
    { error: { code: "not-found", message: "There is nothing at this address." } },
    { status: 404, headers: { "Cache-Control": "no-store" } },
  );
}

export { notFound as DELETE, notFound as GET, notFound as HEAD, notFound as PATCH, notFound as POST, notFound as PUT };
