package vn.banggiang.programmes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;
import vn.banggiang.tables.TablesException;

/** What a programme's file may look like, and what is said of one that does not. */
class PlanFileTest {

    private static final String HEADER = "code,parent,kind,name,lead,with,from,to,weight,indicator,target\n";
    private static final AgencyId FINANCE = new AgencyId(new UUID(0, 12));
    private static final AgencyId HEALTH = new AgencyId(new UUID(0, 13));

    private static Optional<AgencyId> agency(String code) {
        return switch (code) {
            case "H14.12", "000.00.12.H14" -> Optional.of(FINANCE);
            case "H14.13" -> Optional.of(HEALTH);
            default -> Optional.empty();
        };
    }

    @Test
    void aLineIsReadIntoWhatItMeans() {
        PlanReading read = read(HEADER
                + "M1,,goal,Chính quyền điện tử,,,2014-07-01,31/12/2020,100%,\"Tỷ lệ văn bản, điện tử\",\"92,5\"\n"
                + "N1,M1,Task,\"Kết nối\nliên thông\",000.00.12.H14,H14.13,01/08/2014,2015-12-31,,,\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.nodes())
                .containsExactly(
                        new PlannedNode(
                                "M1",
                                null,
                                NodeKind.GOAL,
                                "Chính quyền điện tử",
                                null,
                                List.of(),
                                LocalDate.of(2014, 7, 1),
                                LocalDate.of(2020, 12, 31),
                                new BigDecimal("100"),
                                "Tỷ lệ văn bản, điện tử",
                                new BigDecimal("92.5")),
                        new PlannedNode(
                                "N1",
                                "M1",
                                NodeKind.TASK,
                                "Kết nối liên thông",
                                FINANCE,
                                List.of(HEALTH),
                                LocalDate.of(2014, 8, 1),
                                LocalDate.of(2015, 12, 31),
                                null,
                                "",
                                null));
    }

    @Test
    void columnsStandInAnyOrderBehindAMarkAndBetweenSemicolons() {
        PlanReading read = read("\uFEFFname;CODE;to;kind;lead;with;from;weight;indicator;target;parent\r\n"
                + "Việc một;N1;2020-01-02;TASK;H14.12;H14.13;;;;;\r\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.nodes()).extracting(PlannedNode::name).containsExactly("Việc một");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N1,,task,Việc,,,,2020-01-02,,,|lead|programmes.fault.lead-missing
            N1,,task,Việc,H99.1,,,2020-01-02,,,|lead|programmes.fault.agency-unknown
            N1,,task,Việc,H14.12,H14.13;H99,,2020-01-02,,,|with|programmes.fault.agency-unknown
            N1,,task,Việc,H14.12,H14.12,,2020-01-02,,,|with|programmes.fault.agency-doubled
            ,,task,Việc,H14.12,,,2020-01-02,,,|code|programmes.fault.code-missing
            N1,,việc,Việc,H14.12,,,2020-01-02,,,|kind|programmes.fault.kind-unknown
            N1,,task,,H14.12,,,2020-01-02,,,|name|programmes.fault.name-missing
            N1,X9,task,Việc,H14.12,,,2020-01-02,,,|parent|programmes.fault.parent-unknown
            N1,N1,task,Việc,H14.12,,,2020-01-02,,,|parent|programmes.fault.parent-circle
            N1,,task,Việc,H14.12,,30/02/2020,2020-03-02,,,|from|programmes.fault.day-unreadable
            N1,,task,Việc,H14.12,,0204-01-01,2020-03-02,,,|from|programmes.fault.day-implausible
            N1,,task,Việc,H14.12,,2020-03-03,2020-03-02,,,|to|programmes.fault.ends-before-start
            N1,,task,Việc,H14.12,,2020-03-03,,,,|to|programmes.fault.end-missing
            N1,,task,Việc,H14.12,,,2020-01-02,nhiều,,|weight|programmes.fault.number-unreadable
            N1,,task,Việc,H14.12,,,2020-01-02,-5,,|weight|programmes.fault.number-not-positive
            N1,,task,Việc,H14.12,,,2020-01-02,0,,|weight|programmes.fault.number-not-positive
            N1,,task,Việc,H14.12,,,2020-01-02,90,,|weight|programmes.fault.weights-sum
            N1,,task,Việc,H14.12,,,2020-01-02,,Tỷ lệ,1.000|target|programmes.fault.number-unreadable
            N1,,task,Việc,H14.12,,,2020-01-02,,,5|target|programmes.fault.target-alone
            N1,,task,Việc,H14.12,,,2020-01-02,,|target|programmes.fault.too-few-cells
            N1,,task,Việc,H14.12,,,2020-01-02,,,,lệch|target|programmes.fault.too-many-cells
            N1,,task,"Việc",H14.12,,,2020-01-02,,"mở,5|''|programmes.fault.quote-open
            """, quoteCharacter = '\'')
    void aFaultIsSaidWithItsLineAndColumn(String line, String column, String key) {
        PlanReading read =
                read(HEADER + "M1,,milestone,Mốc,,,,2020-01-02,,,\n\n" + line + (line.contains("mở") ? "\nsau" : ""));

        assertThat(read.faults())
                .extracting(Fault::line, Fault::column, Fault::key)
                .containsExactly(tuple(4L, column, key));
        assertThat(read.nodes()).extracting(PlannedNode::code).containsExactly("M1");
    }

    @Test
    void signsThatSteerAndTextsTooLongAreRefused() {
        PlanReading read = read(HEADER
                + "N1,,goal,Mục\u202Etiêu,,,,,,,\n"
                + "N2,,goal,Mục\u0007tiêu,,,,,,,\n"
                + "N3,,goal," + "x".repeat(501) + ",,,,,,,\n");

        assertThat(read.faults())
                .extracting(Fault::key)
                .containsExactly(
                        "programmes.fault.control-sign", "programmes.fault.control-sign", "programmes.fault.too-long");
    }

    @Test
    void aLineBreakWithinQuotesDoesNotShiftTheNumbersOfLines() {
        PlanReading read = read(HEADER + "M1,,goal,\"Một\n\nhai\",,,,,,,\nN1,M2,goal,x,,,,,,,\n");

        assertThat(read.faults()).extracting(Fault::line).containsExactly(5L);
    }

    @Test
    void whatStandsBelowARefusedLineIsRefusedWithIt() {
        PlanReading read = read(HEADER
                + "M1,,goal,Một,H99,,,,,,\n"
                + "N1,M1,task,Việc,H14.12,,,2020-01-02,,,\n"
                + "N2,N1,task,Việc con,H14.12,,,2020-01-02,,,\n"
                + "M2,,goal,Hai,,,,,,,\n");

        assertThat(read.nodes()).extracting(PlannedNode::code).containsExactly("M2");
        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(
                        tuple(2L, "programmes.fault.agency-unknown"),
                        tuple(3L, "programmes.fault.parent-refused"),
                        tuple(4L, "programmes.fault.parent-refused"));
    }

    @Test
    void everyLineOfACircleIsNamedAndWhatHangsOnIt() {
        PlanReading read = read(HEADER
                + "A,C,goal,a,,,,,,,\nB,A,goal,b,,,,,,,\nC,B,goal,c,,,,,,,\nD,A,goal,d,,,,,,,\nE,,goal,e,,,,,,,\n");

        assertThat(read.faults())
                .extracting(Fault::key)
                .containsExactly(
                        "programmes.fault.parent-circle",
                        "programmes.fault.parent-circle",
                        "programmes.fault.parent-circle",
                        "programmes.fault.parent-refused");
        assertThat(read.nodes()).extracting(PlannedNode::code).containsExactly("E");
    }

    @Test
    void nothingStandsBelowAMilestoneAndNoGoalBelowATask() {
        PlanReading read = read(HEADER
                + "K,,milestone,Mốc,,,,2020-01-02,,,\nN1,K,task,Việc,H14.12,,,2020-01-02,,,\n"
                + "N2,,task,Việc,H14.12,,,2020-01-02,,,\nM1,N2,goal,Mục tiêu,,,,,,,\n");

        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(tuple(3L, "programmes.fault.parent-kind"), tuple(5L, "programmes.fault.parent-kind"));
    }

    @Test
    void aLineStaysWithinTheTimeAboveIt() {
        PlanReading read = read(HEADER
                + "M1,,goal,Mục tiêu,,,2014-01-01,2015-12-31,,,\n"
                + "M2,M1,goal,Không nói thời gian,,,,,,,\n"
                + "N1,M2,task,Việc,H14.12,,2013-12-31,2016-01-01,,,\n");

        assertThat(read.faults())
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(4L, "from"), tuple(4L, "to"));
    }

    @Test
    void weightsThatDoNotAddUpAreFaultsOfEachLineBesideTheOthers() {
        PlanReading read = read(HEADER
                + "M1,,goal,a,,,,,60,,\nM2,,goal,b,,,,,30,,\nK,,milestone,Mốc,,,,2020-01-02,,,\n"
                + "N1,M1,task,Việc,H14.12,,,2020-01-02,,,\n");

        assertThat(read.faults())
                .extracting(Fault::line, Fault::column, Fault::args)
                .startsWith(tuple(2L, "weight", List.of("90")), tuple(3L, "weight", List.of("90")));
        assertThat(read.nodes()).extracting(PlannedNode::code).containsExactly("K");
    }

    @Test
    void thirdsAndPartsOfOneAddUp() {
        assertThat(read(HEADER
                                + "M1,,goal,a,,,,,\"33,33\",,\nM2,,goal,b,,,,,33.33,,\nM3,,goal,c,,,,,33.33%,,\n"
                                + "N1,M1,goal,a,,,,,0.5,,\nN2,M1,goal,b,,,,,\"0,5\",,\n")
                        .faults())
                .isEmpty();
    }

    @Test
    void whatStandsInALineThatLostItsPlaceIsNotHeldAgainstTheOthers() {
        PlanReading read = read(HEADER
                + "M1,,goal,a,,,,,60,,\nM2,M7,goal,b,,,,,40,,\n"
                + "N1,M1,goal,a,,,,,70,,\nN2,M1,goal,,,,30,,\nN3,M1,goal,c,,,,,,,\n");

        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(
                        tuple(3L, "programmes.fault.parent-unknown"),
                        tuple(5L, "programmes.fault.too-few-cells"),
                        tuple(6L, "programmes.fault.weight-missing"));
    }

    @Test
    void aCodeIsThereOnce() {
        PlanReading read = read(HEADER + "M1,,goal,a,,,,,100,,\nM1,,goal,b,,,,,100,,\n");

        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(tuple(3L, "programmes.fault.code-doubled"));
    }

    @Test
    void columnsThatAreUnknownDoubledOrMissingAreSaid() {
        PlanReading read = read("code,parent,kind,name,lead,from,to,weight,note,to,target\nM1,,goal,a,,,,,,,\n");

        assertThat(read.faults())
                .extracting(Fault::column, Fault::key)
                .containsExactly(
                        tuple("note", "programmes.fault.column-unknown"),
                        tuple("to", "programmes.fault.column-doubled"),
                        tuple("with", "programmes.fault.column-missing"),
                        tuple("indicator", "programmes.fault.column-missing"));
        assertThat(read.nodes()).hasSize(1);
        assertThat(read("code,name\nM1,a\n").nodes()).isEmpty();
        assertThat(read("").faults()).extracting(Fault::key).containsExactly("programmes.fault.file-empty");
    }

    @Test
    void aMillionLinesAreRefusedAtTheFirstThatIsTooMany() {
        PlanReading read = read(HEADER + "M,,goal,a,,,,,,,\n".repeat(200_000));

        assertThat(read.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(tuple(5002L, "programmes.fault.too-many-lines"));
        assertThat(read.nodes()).isEmpty();
    }

    @Test
    void aWorkbookHasTheSameFaultsAtTheSamePlaces() {
        List<String> lines = List.of(
                "M1,,goal,Một,,,,,60,,",
                "N1,M1,task,Việc,H14.12,H99,2020-03-03,2020-03-02,,,",
                "N2,M9,task,Việc,H14.12,,,31/02/2020,nhiều,,5",
                "M2,,goal,-2,,,,,30,,",
                "N3,N3,task,,H14.12,,,2020-01-02,,,");
        var workbook = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(
                new Table(
                        "x",
                        cells(HEADER.strip()).stream()
                                .map(title -> new Column(title, 9))
                                .toList(),
                        lines.stream()
                                .map(line -> cells(line).stream().map(Cell::of).toList())
                                .toList()),
                workbook);

        PlanReading read = PlanFile.read(workbook.toByteArray(), PlanFileTest::agency);

        assertThat(read.faults()).hasSizeGreaterThan(7);
        assertThat(read).isEqualTo(read(HEADER + String.join("\n", lines) + "\n"));
    }

    @Test
    void whatStandsTooDeepIsRefusedHoweverDeepItIs() {
        PlanReading read = read(HEADER
                + IntStream.range(0, 5000)
                        .mapToObj(n -> "M%d,%s,goal,a,,,,%s,,,\n"
                                .formatted(n, n == 0 ? "" : "M" + (n - 1), n < 2500 ? "" : "2020-01-02"))
                        .collect(Collectors.joining()));

        assertThat(read.nodes()).hasSize(10);
        assertThat(read.faults()).hasSize(4990);
        assertThat(read.faults().getFirst())
                .isEqualTo(new Fault(12, "parent", "programmes.fault.too-deep", List.of(10)));
    }

    @Test
    void whatIsNotUtf8IsNotRead() {
        assertThatThrownBy(() -> PlanFile.read("code\nMục".getBytes(StandardCharsets.UTF_16LE), PlanFileTest::agency))
                .isInstanceOf(TablesException.class);
        assertThatThrownBy(() -> PlanFile.read(new byte[] {'c', (byte) 0xE9, '\n'}, PlanFileTest::agency))
                .isInstanceOf(TablesException.class);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static PlanReading read(String file) {
        return PlanFile.read(file.getBytes(StandardCharsets.UTF_8), PlanFileTest::agency);
    }
}
