package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every view its {@link Page}. */
@Component
class PageInterceptor implements HandlerInterceptor {

    private final Pages pages;

    PageInterceptor(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getViewName() != null && !view.getViewName().startsWith("redirect:")) {
            view.addObject("page", pages.of(request));
        }
    }
}
