package org.localreuse.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The query parameters that a resource method takes. Any other is refused before the method is called. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {
    String[] value();

    /** Whether others pass unread: clients of a protocol that is not ours send what they like. */
    boolean others() default false;
}
