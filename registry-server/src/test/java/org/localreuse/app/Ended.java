package org.localreuse.app;

/**
 * A command that has ended.
 *
 * @param status the HTTP status where it was a request; 0 otherwise
 */
record Ended(int exitCode, int status, String output, String errors) {

    private static final int ENOUGH = 4_000;

    @Override
    public String toString() {
        String shown = output.length() > ENOUGH ? output.substring(0, ENOUGH) + "…" : output;
        return "exit code " + exitCode + ", status " + status + "\n" + shown + "\n" + errors;
    }
}
