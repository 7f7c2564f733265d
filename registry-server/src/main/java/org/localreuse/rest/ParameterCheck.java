package org.localreuse.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses a query parameter that the method does not {@linkplain Takes take}, so that a typing error is not read as no filter. */
@Provider
public final class ParameterCheck implements ContainerRequestFilter {

    private static final String ANY = "*";

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null
                || !method.getDeclaringClass().getPackageName().equals(ParameterCheck.class.getPackageName())) {
            return;
        }
        Takes takes = method.getAnnotation(Takes.class);
        List<String> known = takes == null ? List.of() : List.of(takes.value());
        if (known.contains(ANY) || takes != null && takes.others()) {
            return;
        }
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw BadRequest.parameter(name, known);
            }
        }
    }
}
