/**
 * What is given back to other registries, to search engines and to whoever wants the whole: the catalogue as DCAT-AP, the dump, feeds,
 * publiccode.yml, badges and the site map. All of it is made from what is published, and from nothing else.
 */
@NullMarked
package org.localreuse.export;

import org.jspecify.annotations.NullMarked;
