package vn.banggiang.procedures.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.banggiang.procedures.editing.EditedProcedure;
import vn.banggiang.procedures.editing.TypedForm;
import vn.banggiang.procedures.facts.Bodies;
import vn.banggiang.procedures.facts.Channel;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.Fee;
import vn.banggiang.procedures.facts.LegalBasis;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.Outcome;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.procedures.facts.PaperSet;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.Sequence;
import vn.banggiang.procedures.facts.Term;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.CsvFile;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** Whatever a procedure says is the same after a way through JSON, through a workbook and through CSV. */
class EveryFormTest {

    @Property(tries = 60)
    void throughJson(@ForAll("procedures") List<ProcedureFacts> procedures) {
        assertThat(taken(NationalWriter.all(procedures).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(procedures);
        assertThat(NationalForm.stored(NationalWriter.stored(procedures.getFirst())))
                .isEqualTo(procedures.getFirst());
    }

    @Property(tries = 40)
    void throughTheFormOfTheDesk(@ForAll("procedures") List<ProcedureFacts> procedures) {
        ProcedureFacts facts = procedures.getFirst();
        var sent = EditedProcedure.sent(TypedForm.of(EditedProcedure.of(facts)));
        assertThat(sent.read().facts()).contains(facts);
    }

    @Property(tries = 25)
    void throughAWorkbook(@ForAll("procedures") List<ProcedureFacts> procedures) {
        var file = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(TableWriter.table(procedures), file);

        assertThat(taken(file.toByteArray())).isEqualTo(procedures);
    }

    @Property(tries = 25)
    void throughCsv(@ForAll("procedures") List<ProcedureFacts> procedures) {
        Table table = TableWriter.table(procedures);
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(column -> column.title()).toList());
        table.lines()
                .forEach(line -> lines.add(
                        line.stream().map(cell -> ((Cell.Text) cell).value()).toList()));
        var file = new ByteArrayOutputStream();
        CsvFile.write(lines, file);

        assertThat(taken(file.toByteArray())).isEqualTo(procedures);
    }

    private static List<ProcedureFacts> taken(byte[] file) {
        List<ReadProcedure> read = NationalFile.read(file);
        assertThat(read)
                .allSatisfy(procedure -> assertThat(procedure.findings()).isEmpty());
        return read.stream().map(procedure -> procedure.facts().orElseThrow()).toList();
    }

    @Provide
    Arbitrary<List<ProcedureFacts>> procedures() {
        return Combinators.combine(codes(), words(), entries(), sequences(), channels(), papers(), levels())
                .as((code, words, entries, sequences, channels, papers, level) -> new ProcedureFacts(
                        new ProcedureCode(code),
                        words.getFirst(),
                        words.get(1),
                        "12/QĐ",
                        "",
                        entries,
                        entries,
                        sequences,
                        channels,
                        papers,
                        entries,
                        words.get(2) + "\nhai",
                        new Bodies("G05", entries, List.of(), entries, List.of(), "", words.get(1)),
                        words.get(2),
                        List.of(new Outcome("", words.getFirst(), "https://vi.example/a?b=c")),
                        List.of(new LegalBasis(
                                "1/2015", words.get(1), LocalDate.of(2015, 3, 31), null, "Chính phủ", "")),
                        words.get(1),
                        "",
                        "",
                        List.of("1.000001"),
                        List.of(),
                        level,
                        Set.of(LifeEvent.BIRTH, LifeEvent.TRADE)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(ProcedureFacts::code);
    }

    private static Arbitrary<OnlineLevel> levels() {
        return Arbitraries.of(OnlineLevel.values());
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().numeric().ofLength(6).map(digits -> "1." + digits);
    }

    /** Letters, signs that files give a meaning to, formulas, broken lines; in the form in which texts are kept. */
    private static Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("aăâđêôơưỗếạ ,;\"'<&=+-@.|{}[]\\/%01")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> vn.banggiang.words.PlainText.line("Ô " + text))
                .list()
                .ofSize(3);
    }

    private static Arbitrary<List<Coded>> entries() {
        return words().map(words -> List.of(new Coded("1", words.getFirst()), new Coded("", words.get(1))));
    }

    private static Arbitrary<List<Sequence>> sequences() {
        return words().map(words -> List.of(
                new Sequence("", List.of(words.getFirst(), words.get(1) + "\n" + words.get(2))),
                new Sequence("Khi " + words.getFirst(), List.of(words.get(2)))));
    }

    private static Arbitrary<List<Channel>> channels() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(9_999))
                .ofScale(3);
        return Combinators.combine(amounts, words())
                .as((amount, words) -> List.of(
                        new Channel(
                                ChannelKind.COUNTER,
                                List.of(
                                        new Term(
                                                amount,
                                                "Ngày làm việc",
                                                words.getFirst(),
                                                List.of(
                                                        new Fee("P1", amount, "Đồng", "", ""),
                                                        new Fee("", null, "", words.get(1), ""))),
                                        new Term(null, "", words.get(2), List.of()))),
                        new Channel(ChannelKind.POST, List.of())));
    }

    private static Arbitrary<List<PaperSet>> papers() {
        return words().map(words -> List.of(
                new PaperSet("", List.of(new Paper("", words.getFirst(), 1, 0, "Mẫu 1", "", "KQ.1"))),
                new PaperSet("Khi khác", List.of())));
    }
}
