package vn.banggiang.tasks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.Block;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;
import vn.banggiang.shell.FileAnswer;

/**
 * The paper of an agency's reports: báo cáo as annex I of Decree 30 lays them out, number and date still blank, with the
 * name of the leader who would sign. They are Vietnamese, whoever takes them.
 */
@Component
public class ReportPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Directory directory;
    private final MessageSource messages;
    private final LayoutRenderer renderer = new LayoutRenderer();

    ReportPaper(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /**
     * The report as a PDF that is downloaded.
     *
     * @param about the trích yếu
     */
    public ResponseEntity<Resource> of(Agency agency, String about, List<Block> body) {
        Draft draft = Draft.of(
                DocumentType.BAO_CAO,
                new Letterhead(
                        Optional.ofNullable(agency.parentLetterhead()),
                        agency.letterhead(),
                        "BC-" + agency.abbreviation().replace(' ', '-'),
                        agency.place()),
                about,
                ended(agency, body),
                signer(agency),
                List.of(text("tasks.print.filed")));
        return FileAnswer.of("report.pdf", MediaType.APPLICATION_PDF_VALUE, target -> renderer.render(draft, target));
    }

    /** The Vietnamese text of this key. */
    public String text(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, VIETNAMESE));
    }

    /** A report ends with a sentence, not with a table. */
    private List<Block> ended(Agency agency, List<Block> body) {
        return Stream.concat(body.stream(), Stream.of(Block.Paragraph.of(text("tasks.print.closing", agency.name()))))
                .toList();
    }

    private SignatureBlock signer(Agency agency) {
        return directory.holders(agency.id(), Role.LEADER).stream()
                .filter(post -> !post.deputy())
                .findFirst()
                .map(ReportPaper::block)
                .orElseGet(
                        () -> new SignatureBlock(List.of(), text("tasks.print.position"), text("tasks.print.signer")));
    }

    private static SignatureBlock block(Post leader) {
        return new SignatureBlock(List.of(), leader.position().toUpperCase(VIETNAMESE), leader.fullName());
    }
}
