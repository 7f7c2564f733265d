package org.localreuse.web;

import java.util.Map;

/**
 * A page to be written.
 *
 * @param template its name, such as {@code home}
 * @param model what the template's parameters are called and hold, the frame left out
 */
public record Page(String template, Frame frame, Map<String, Object> model) {

    /** Copies the model. */
    public Page {
        model = Map.copyOf(model);
    }
}
