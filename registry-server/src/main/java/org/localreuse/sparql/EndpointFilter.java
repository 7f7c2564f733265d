package org.localreuse.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What stands before the query operation: who may ask from where (CORS), the methods, the service description, conditional requests,
 * how many queries run at a time, and errors as problem details.
 */
final class EndpointFilter implements Filter {

    private static final String METHODS = "GET, POST, OPTIONS";
    private static final long PATIENCE_MILLISECONDS = 500;

    private final LongSupplier revision;
    private final Semaphore places;

    EndpointFilter(LongSupplier revision, SparqlLimits limits) {
        this.revision = revision;
        this.places = new Semaphore(limits.concurrent(), true);
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
        switch (request.getMethod()) {
            case "OPTIONS" -> preflight(response);
            case "GET" -> get(request, response, chain);
            case "POST" -> query(request, response, chain);
            default -> {
                response.setHeader("Allow", METHODS);
                Refusals.send(405, "Only queries are answered here, by GET or POST.", request, response);
            }
        }
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(204);
    }

    private void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestTag tag = RequestTag.of(request, revision.getAsLong());
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.addHeader("Vary", "Accept");
        if (tag.matches(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
        } else if (request.getQueryString() == null && request.getRequestURI().endsWith(SparqlEndpoint.PATH)) {
            DescriptionResponse.send(request, response);
        } else {
            query(request, response, chain);
        }
    }

    private void query(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!enter()) {
            Refusals.send(503, "Too many queries run at this moment. Try again soon.", request, response);
            return;
        }
        try {
            ProblemResponse guarded = new ProblemResponse(response);
            chain.doFilter(request, guarded);
            if (guarded.isProblem()) {
                Refusals.send(guarded.getStatus(), guarded.message(), request, response);
            }
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
