package vn.banggiang.participation.open;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.banggiang.participation.DraftFile;
import vn.banggiang.participation.DraftFiles;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.PublishedConsultations;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.FileAnswer;

/** The files of drafts that everybody reads. */
@Controller
class DraftFileController {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,11}");
    private static final Pattern POSITION = Pattern.compile("\\d{1,3}");

    private final PublicFrame frame;
    private final PublishedConsultations published;
    private final DraftFiles files;

    DraftFileController(PublicFrame frame, PublishedConsultations published, DraftFiles files) {
        this.frame = frame;
        this.published = published;
        this.files = files;
    }

    /** One file, to be kept by who asks; {@code participation.not-found} where it is not on line. */
    @GetMapping("/cong/{site}/gop-y-van-ban/{number}/tep/{position}")
    ResponseEntity<Resource> file(
            @PathVariable String site, @PathVariable String number, @PathVariable String position) {
        DraftFile file = Optional.of(number)
                .filter(typed -> NUMBER.matcher(typed).matches())
                .filter(typed -> POSITION.matcher(position).matches())
                .flatMap(typed -> frame.called(site)
                        .flatMap(portal -> published.numbered(portal.agency(), Long.parseLong(typed))))
                .flatMap(one -> published.files(one).stream()
                        .filter(found -> found.position() == Integer.parseInt(position))
                        .findFirst())
                .orElseThrow(ParticipationException::notFound);
        return FileAnswer.given(file.name(), files.open(file));
    }
}
