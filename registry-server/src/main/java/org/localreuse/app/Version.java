package org.localreuse.app;

import java.util.Optional;

/** The version of the software, from the jar's manifest. */
public final class Version {

    /** As released; {@code development} when it does not run from a jar. */
    public static final String OF_THIS_SOFTWARE = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("development");

    private Version() {}
}
