package org.localreuse.store;

import java.time.Instant;

/** A revision of the registry, and when it was published. */
public record Stamp(long revision, Instant at) {}
