package org.localreuse.web;

/** A file that pages need: style, script or picture. */
record Asset(byte[] content, String mediaType) {}
