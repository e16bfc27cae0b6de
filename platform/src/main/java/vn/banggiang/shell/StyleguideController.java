package vn.banggiang.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component in every state, for those who build pages. */
@Controller
class StyleguideController {

    @GetMapping("/desk/styleguide")
    String styleguide() {
        return "shell/styleguide/styleguide";
    }
}
