package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.exc.StreamConstraintsException;
import vn.banggiang.refusal.Refusal;

/** What cannot be read of what was sent is the sender's trouble and not ours; no word of it gets into the log. */
@ControllerAdvice
class BodyAdvice {

    private final TroubleAnswers answers;

    BodyAdvice(TroubleAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request, HttpServletResponse response) {
        return answers.to(HttpStatus.CONTENT_TOO_LARGE, request, response);
    }

    @ExceptionHandler
    Object unreadable(MultipartException unreadable, HttpServletRequest request, HttpServletResponse response) {
        return answers.to(HttpStatus.BAD_REQUEST, request, response);
    }

    @ExceptionHandler
    Object unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response) {
        Optional<Refusal> refusal = causes(unreadable)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (refusal.isPresent()) {
            return answers.to(refusal.get(), request, response);
        }
        boolean large = causes(unreadable).anyMatch(BodyAdvice::isTooLarge);
        return answers.to(large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST, request, response);
    }

    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof MaxUploadSizeExceededException || failure instanceof StreamConstraintsException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
