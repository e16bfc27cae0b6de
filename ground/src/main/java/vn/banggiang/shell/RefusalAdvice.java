package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.banggiang.edxml.EdxmlException;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.refusal.Refusal;

/** The one place where a refusal becomes an answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final TroubleAnswers answers;

    RefusalAdvice(TroubleAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return answers.to(refusal, request, response);
    }

    /** The libraries know no kinds: what they refuse is something that cannot be accepted as it is. */
    @ExceptionHandler
    Object unreadable(LayoutException refused, HttpServletRequest request, HttpServletResponse response) {
        return answers.to(new Unreadable(refused, refused.key(), refused.args()), request, response);
    }

    @ExceptionHandler
    Object unreadable(EdxmlException refused, HttpServletRequest request, HttpServletResponse response) {
        return answers.to(new Unreadable(refused, refused.key(), refused.args()), request, response);
    }

    /** A library's refusal under its own key. */
    private static final class Unreadable extends Refusal {

        private static final long serialVersionUID = 1L;

        Unreadable(RuntimeException cause, String key, List<Object> args) {
            super(cause, Kind.INVALID, key, args.toArray());
        }
    }
}
