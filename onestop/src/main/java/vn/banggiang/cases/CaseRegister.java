package vn.banggiang.cases;

import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.render.Book;
import vn.banggiang.layout.render.BookRenderer;
import vn.banggiang.shell.Language;

/** The register of cases (sổ theo dõi hồ sơ, mẫu số 07) of a month, as a book; names stand in it, so that printing it is noted. */
@Service
public class CaseRegister {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private final JdbcClient jdbc;
    private final CaseRights rights;
    private final ApplicantSeal seal;
    private final Directory directory;
    private final Journal journal;
    private final MessageSource messages;
    private final BookRenderer renderer = new BookRenderer();

    CaseRegister(
            JdbcClient jdbc,
            CaseRights rights,
            ApplicantSeal seal,
            Directory directory,
            Journal journal,
            MessageSource messages) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.seal = seal;
        this.directory = directory;
        this.journal = journal;
        this.messages = messages;
    }

    /** Writes it as a PDF; {@code cases.only-one-stop} for who is neither one-stop officer nor leader. */
    @Transactional
    public void print(Actor reader, YearMonth month, OutputStream target) {
        if (!rights.mayReceive(reader) && !reader.is(Role.LEADER)) {
            throw CasesException.forbidden("cases.only-one-stop");
        }
        Agency agency = directory.agency(reader.agency());
        journal.record(new JournalEntry(
                reader.person().value(),
                reader.agency().value(),
                "cases.act.register-printed",
                "agency:" + reader.agency(),
                Map.of("month", month.toString())));
        renderer.render(
                new Book(
                        Objects.requireNonNullElse(agency.parentLetterhead(), ""),
                        agency.letterhead(),
                        text("cases.register.title"),
                        List.of(text("cases.register.month", MONTH.format(month))),
                        text("cases.register.footer", agency.name(), MONTH.format(month)),
                        columns(),
                        lines(reader, month)),
                target);
    }

    private List<Book.Column> columns() {
        return List.of(
                new Book.Column(text("cases.sheet.place"), 4),
                new Book.Column(text("cases.tracking-code"), 16),
                new Book.Column(text("cases.procedure"), 26),
                new Book.Column(text("cases.applicant"), 22),
                new Book.Column(text("cases.submitted"), 11),
                new Book.Column(text("cases.due"), 11),
                new Book.Column(text("cases.register.ended"), 11),
                new Book.Column(text("cases.standing"), 12));
    }

    private List<List<String>> lines(Actor reader, YearMonth month) {
        return jdbc.sql("""
                        SELECT * FROM cases.dossier
                         WHERE (receiving_id = ANY (:agencies) OR agency_id = ANY (:agencies))
                           AND submitted_at >= :from AND submitted_at < :to
                         ORDER BY submitted_at, code
                        """)
                .param(
                        "agencies",
                        rights.agencies(reader).stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("from", Columns.time(VietnamTime.start(month.atDay(1))))
                .param("to", Columns.time(VietnamTime.start(month.plusMonths(1).atDay(1))))
                .query(this::line)
                .list();
    }

    private List<String> line(ResultSet row, int number) throws SQLException {
        ApplicantFacts applicant = seal.opened(new CaseId(Columns.uuid(row, "id")), row.getBytes("applicant"));
        return List.of(
                String.valueOf(number + 1),
                row.getString("code"),
                row.getString("name"),
                SheetWriter.named(applicant),
                moment(Columns.instant(row, "submitted_at")),
                moment(Columns.instantOrNull(row, "due")),
                moment(Columns.instantOrNull(row, "ended_at")),
                text(CaseState.valueOf(row.getString("state")).key()));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Language.VI.locale());
    }
}
