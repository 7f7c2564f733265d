package org.localreuse.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers requests that reach no resource, each with its problem in the form in which whoever asks can read it. */
public interface ProblemAnswers {

    /** Answers; nothing was answered yet, and headers that were set go with it. */
    void send(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
