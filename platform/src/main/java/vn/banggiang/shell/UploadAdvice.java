package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form that should bring a file and brings none, or too large a one, is the sender's trouble and not ours. */
@ControllerAdvice
class UploadAdvice {

    private final TroubleAnswers answers;

    UploadAdvice(TroubleAnswers answers) {
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
}
