package org.localreuse.cli;

/** The exit codes of the CLI contract. */
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int STORE_UNUSABLE = 3;

    /** A fault of the program itself ({@code EX_SOFTWARE} of sysexits.h). */
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
