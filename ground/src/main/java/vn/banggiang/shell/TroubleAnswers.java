package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.banggiang.refusal.Refusal;

/** Answers trouble as a page to people and as problem details (RFC 9457) to programs. */
@Component
public class TroubleAnswers {

    private static final Set<HttpStatus> LATER = Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);
    private static final String HALF_A_MINUTE = "30";

    private final Troubles troubles;
    private final Pages pages;
    private final ChosenLanguage languages;

    TroubleAnswers(Troubles troubles, Pages pages, ChosenLanguage languages) {
        this.troubles = troubles;
        this.pages = pages;
        this.languages = languages;
    }

    /** The answer to a refusal. */
    public Object to(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        refusal.retryAfter()
                .ifPresent(later -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.toSeconds())));
        return answer(troubles.of(refusal, language(request)), pages.of(request), request, response);
    }

    Object to(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        return answer(troubles.of(status, language(request)), pages.of(request), request, response);
    }

    private static Object answer(Trouble trouble, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (LATER.contains(trouble.status())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, HALF_A_MINUTE);
        }
        if (isProgram(page.path(), request)) {
            return ResponseEntity.status(trouble.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(trouble));
        }
        response.setStatus(trouble.status().value());
        // The form stays where it is, with what was typed; so does its address.
        response.setHeader("HX-Push-Url", "false");
        return new ModelAndView("shell/trouble/trouble").addObject("page", page).addObject("trouble", trouble);
    }

    private static ProblemDetail problem(Trouble trouble) {
        var problem = ProblemDetail.forStatusAndDetail(trouble.status(), trouble.detail());
        problem.setTitle(trouble.title());
        problem.setProperty("code", trouble.code());
        problem.setProperty("advice", trouble.advice());
        if (!trouble.field().isEmpty()) {
            problem.setProperty("field", trouble.field());
        }
        return problem;
    }

    private static boolean isProgram(String path, HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.startsWith("/api/") || (accept != null && accept.contains("json") && !accept.contains("html"));
    }

    private Locale language(HttpServletRequest request) {
        return languages.of(request).locale();
    }
}
