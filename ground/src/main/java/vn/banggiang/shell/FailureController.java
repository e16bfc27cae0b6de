package vn.banggiang.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.refusal.Refusal;

/** Answers what ended outside of a controller: unknown addresses, closed doors, failures. */
@Controller
class FailureController implements ErrorController {

    private final TroubleAnswers answers;

    FailureController(TroubleAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Refusal refusal) {
            return answers.to(refusal, request, response);
        }
        return answers.to(status(request), request, response);
    }

    /** Who asks for this page itself asks for nothing that exists. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }
}
