package vn.banggiang.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses text that is none: the character NUL, which PostgreSQL cannot keep, and halves of a surrogate pair, which no
 * encoding can write. In forms and addresses here, in JSON by {@link JsonFromOutside}. For a page that refuses something
 * nothing more is read of it.
 */
@Component
class UnwritableText implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        request.getParameterMap().values().stream().flatMap(Arrays::stream).forEach(UnwritableText::writable);
        return true;
    }

    /** The text itself; {@link ShellException} {@code shell.unwritable-text} when it is none. */
    static String writable(String text) {
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw new ShellException("shell.unwritable-text");
        }
        return text;
    }
}
