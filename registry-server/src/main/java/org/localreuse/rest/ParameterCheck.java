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
        Takes takes = method == null ? null : method.getAnnotation(Takes.class);
        if (method == null || takes == null && !isOurs(method)) {
            return;
        }
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

    /** Methods of this package take nothing where they do not say what; elsewhere only those are checked that say it. */
    private static boolean isOurs(Method method) {
        return method.getDeclaringClass().getPackageName().equals(ParameterCheck.class.getPackageName());
    }
}
