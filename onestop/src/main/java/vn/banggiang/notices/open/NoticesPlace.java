package vn.banggiang.notices.open;

import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantNews;
import vn.banggiang.notices.MyNotices;

/** Notices beside the name of who is signed in, on each page of theirs. */
@Component
class NoticesPlace implements ApplicantNews {

    static final String PATH = "/mot-cua/thong-bao";

    private final MyNotices notices;

    NoticesPlace(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String title() {
        return "notices.place";
    }

    @Override
    public int unread(ApplicantActor actor) {
        return notices.unread(actor);
    }
}
