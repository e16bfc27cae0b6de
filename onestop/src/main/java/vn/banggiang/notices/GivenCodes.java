package vn.banggiang.notices;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.CodeGiven;
import vn.banggiang.directory.Directory;

/** Tells who has an account that a counter gave a code for it. */
@Component
class GivenCodes {

    private final Notices notices;
    private final Directory directory;

    GivenCodes(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @ApplicationModuleListener
    void on(CodeGiven given) {
        notices.send(new NewNotice(
                given.id(),
                "CODE_GIVEN",
                1,
                "",
                given.agency(),
                given.applicant(),
                "",
                "notices.code-given",
                List.of(directory.agency(given.agency()).name()),
                "/mot-cua/tai-khoan",
                false));
    }
}
