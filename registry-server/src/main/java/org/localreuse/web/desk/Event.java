package org.localreuse.web.desk;

/**
 * Something that happened to a submission.
 *
 * @param when in words
 * @param who the name of a team or an office
 * @param reason what whoever decided said to it; empty for nothing
 */
public record Event(String when, String what, String who, String reason) {}
