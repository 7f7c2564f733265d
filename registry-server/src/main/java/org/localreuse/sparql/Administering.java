package org.localreuse.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.localreuse.intake.Administration.Written;
import org.localreuse.model.Finding;
import org.localreuse.model.Outcome;
import org.localreuse.model.Principal;
import org.localreuse.model.Refusal;
import org.localreuse.problem.Problem;
import org.localreuse.problem.ProblemKind;
import org.localreuse.security.Credentials;

/** What a write of an administrator is answered, whichever protocol it came by. */
final class Administering {

    private Administering() {}

    /** Whoever writes; the intake looks at the role. */
    static Principal who(HttpServletRequest request) {
        return Credentials.principal(request)
                .orElseThrow(() -> new WriteRefused(
                        ProblemKind.KEY_NEEDED.because(
                                "Writing to the store needs the key of an administrator: send it in the"
                                        + " header 'Authorization: Bearer lrr_…'."),
                        List.of(),
                        Map.of(HttpHeaders.WWW_AUTHENTICATE, Credentials.CHALLENGE)));
    }

    /**
     * Lets the intake do it.
     *
     * @param made where what was made can be read; empty where the protocol does not tell
     */
    static Response write(Supplier<Written> work, Optional<URI> made) {
        Written written = done(work);
        if (written.report().outcome() == Outcome.REFUSED) {
            List<Finding> findings = written.report().findings();
            throw new WriteRefused(ProblemKind.NOTHING_TAKEN.because(told(findings)), findings, Map.of());
        }
        Response.ResponseBuilder answer =
                written.made() && made.isPresent() ? Response.created(made.get()) : Response.noContent();
        written.submission()
                .ifPresent(id -> answer.header(HttpHeaders.LINK, "</api/submissions/" + id + ">; rel=\"status\""));
        return answer.build();
    }

    private static Written done(Supplier<Written> work) {
        try {
            return work.get();
        } catch (Refusal unreadable) {
            List<Finding> findings = List.of(unreadable.finding());
            throw new WriteRefused(ProblemKind.BAD_CONTENT.because(told(findings)), findings, Map.of());
        } catch (QueryRefused refused) {
            throw new WriteRefused(
                    Problem.of(refused.status(), "The update cannot be run", String.valueOf(refused.getMessage())));
        } catch (QueryCancelledException late) {
            throw new WriteRefused(Problem.of(
                    503,
                    "The update took too long",
                    "The update was stopped at the time limit, and nothing has changed. Do it in several steps."));
        } catch (StackOverflowError deep) {
            throw new WriteRefused(ProblemKind.BAD_CONTENT.because("The update is nested too deeply."));
        }
    }

    private static String told(List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        Finding first = errors.getFirst();
        String line = first.position().isKnown()
                ? "Line " + first.position().line() + ", column "
                        + first.position().column() + ": "
                : "";
        return (errors.size() == 1 ? "" : errors.size() + " errors. The first: ")
                + line
                + (first.path().startsWith("operation") ? "In " + first.path() + ": " : "")
                + first.message()
                + (first.hint().isEmpty() ? "" : " " + first.hint());
    }
}
