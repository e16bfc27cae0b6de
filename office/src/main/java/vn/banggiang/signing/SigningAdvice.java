package vn.banggiang.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.banggiang.shell.TroubleAnswers;
import vn.banggiang.signatures.SignaturesException;

/** Answers what the library {@code signatures} refuses as any other refusal. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SigningAdvice {

    private final TroubleAnswers answers;

    SigningAdvice(TroubleAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object refused(SignaturesException refused, HttpServletRequest request, HttpServletResponse response) {
        return answers.to(SigningException.of(refused), request, response);
    }
}
