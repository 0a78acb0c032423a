package dev.lakewarden.connectors.iceberg;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for a token and misbehaves on demand: what comes first in the path says how, such as {@code
 * /throttled}.
 */
final class RestFront extends HttpFilter {
    static final String TOKEN = "right-token-4711";
    static final String CREDENTIAL = "lake-reader:right-secret-4711";

    private static final long serialVersionUID = 1L;

    private final transient CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger changes = new AtomicInteger();

    int changes() {
        return changes.get();
    }

    /** Lets go of whoever is kept waiting. */
    void release() {
        ended.countDown();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String first = path.substring(1).split("/", 2)[0];
        switch (first) {
            case "forbidden" -> afterConfig(path, response, 403, error("ForbiddenException", 403));
            case "throttled" -> afterConfig(path, response, 429, error("Throttled", 429));
            case "garbage" -> answer(response, 200, "<html>Welcome to our shop</html>");
            case "absent" -> answer(response, 404, "<html>Nothing here</html>");
            case "broken" -> answer(response, 500, error("InternalError", 500));
            case "slow" -> waitForTheEnd();
            case "tokens" -> token(request, response);
            default -> {
                if (path.equals("/v1/oauth/tokens")) {
                    token(request, response);
                } else {
                    guarded(request, response, chain);
                }
            }
        }
    }

    private void guarded(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!("Bearer " + TOKEN).equals(request.getHeader("Authorization"))) {
            answer(response, 401, error("NotAuthorizedException", 401));
            return;
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            changes.incrementAndGet();
        }
        chain.doFilter(request, response);
    }

    private static void token(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String given =
                request.getParameter("client_id") + ":" + request.getParameter("client_secret");
        if (given.equals(CREDENTIAL)) {
            answer(
                    response,
                    200,
                    "{\"access_token\":\""
                            + TOKEN
                            + "\",\"token_type\":\"bearer\","
                            + "\"issued_token_type\":"
                            + "\"urn:ietf:params:oauth:token-type:access_token\"}");
        } else {
            answer(response, 401, "{\"error\":\"invalid_client\"}");
        }
    }

    private static void afterConfig(
            String path, HttpServletResponse response, int status, String body) throws IOException {
        if (path.endsWith("/v1/config")) {
            answer(response, 200, "{\"defaults\":{},\"overrides\":{}}");
        } else {
            answer(response, status, body);
        }
    }

    private void waitForTheEnd() {
        try {
            if (!ended.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody ended the test");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpServletResponse response, int status, String body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().write(body);
    }

    private static String error(String type, int code) {
        return "{\"error\":{\"message\":\"no\",\"type\":\"%s\",\"code\":%d}}".formatted(type, code);
    }
}
