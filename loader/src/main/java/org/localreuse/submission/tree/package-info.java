/**
 * Bytes to a tree of text: decompression, encoding and size under one set of limits; then YAML, JSON and CSV, each as the same
 * immutable tree that knows its lines. Nothing here knows the vocabulary.
 */
@NullMarked
package org.localreuse.submission.tree;

import org.jspecify.annotations.NullMarked;
