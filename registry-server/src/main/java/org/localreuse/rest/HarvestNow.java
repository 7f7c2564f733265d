package org.localreuse.rest;

import org.localreuse.harvest.HarvestOptions;
import org.localreuse.model.Source;

/** Harvests beside whatever else the server does. */
@FunctionalInterface
public interface HarvestNow {

    /** Harvests a source as soon as no other is being harvested; returns at once. */
    void soon(Source source, HarvestOptions options);
}
