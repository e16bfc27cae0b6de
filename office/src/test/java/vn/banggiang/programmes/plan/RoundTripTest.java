package vn.banggiang.programmes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.CsvFile;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** What is written and read again is the same, whatever words stand in it. */
class RoundTripTest {

    private static final List<AgencyId> AGENCIES =
            IntStream.range(10, 20).mapToObj(i -> new AgencyId(new UUID(0, i))).toList();
    private static final List<String> WORDS = List.of(
            "Nâng cấp mạng",
            "=1+1",
            "'=1+1",
            "''-x",
            "-2",
            "+84 26",
            "@SUM(A1)",
            "\"ngoặc\" kép",
            "a;b,c|d",
            "'nháy",
            "đ");

    @Property(tries = 60)
    void aProgrammeReadAgainIsTheSame(@ForAll long seed) {
        List<PlannedNode> nodes = programme(new Random(seed));

        PlanReading read = PlanFile.read(file(nodes), RoundTripTest::agency);

        assertThat(read.faults()).isEmpty();
        assertThat(read.nodes()).isEqualTo(nodes);
        assertThat(file(read.nodes())).isEqualTo(file(nodes));
    }

    @Property(tries = 20)
    void aWorkbookReadAgainIsTheSame(@ForAll long seed) {
        List<PlannedNode> nodes = programme(new Random(seed));
        var target = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(
                new Table(
                        "programme",
                        PlanCells.header().stream()
                                .map(title -> new Column(title, 10))
                                .toList(),
                        nodes.stream().map(RoundTripTest::cells).toList()),
                target);

        PlanReading read = PlanFile.read(target.toByteArray(), RoundTripTest::agency);

        assertThat(read.faults()).isEmpty();
        assertThat(read.nodes()).isEqualTo(nodes);
    }

    private static List<Cell> cells(PlannedNode node) {
        return PlanCells.of(node, RoundTripTest::code, false).stream()
                .map(Cell::of)
                .toList();
    }

    private static byte[] file(List<PlannedNode> nodes) {
        List<List<String>> lines = Stream.concat(
                        Stream.of(PlanCells.header()),
                        nodes.stream().map(node -> PlanCells.of(node, RoundTripTest::code, true)))
                .toList();
        var target = new ByteArrayOutputStream();
        CsvFile.write(lines, target);
        return target.toByteArray();
    }

    private static List<PlannedNode> programme(Random random) {
        List<PlannedNode> nodes = new ArrayList<>();
        int goals = 1 + random.nextInt(4);
        for (int goal = 0; goal < goals; goal++) {
            String code = "=M" + goal;
            nodes.add(node(code, null, NodeKind.GOAL, null, random));
            int tasks = random.nextInt(5);
            for (int task = 0; task < tasks; task++) {
                BigDecimal weight = new BigDecimal(100).divide(new BigDecimal(tasks), 3, RoundingMode.HALF_UP);
                NodeKind kind = random.nextInt(6) == 0 ? NodeKind.MILESTONE : NodeKind.TASK;
                nodes.add(node("N" + goal + "." + task, code, kind, weight, random));
            }
        }
        return nodes;
    }

    private static PlannedNode node(
            String code, @Nullable String parent, NodeKind kind, @Nullable BigDecimal weight, Random random) {
        LocalDate from = LocalDate.of(2014, 7, 1).plusDays(random.nextInt(500));
        AgencyId lead = AGENCIES.get(random.nextInt(5));
        boolean measured = random.nextBoolean();
        return new PlannedNode(
                code,
                parent,
                kind,
                WORDS.get(random.nextInt(WORDS.size())),
                kind == NodeKind.TASK || random.nextBoolean() ? lead : null,
                AGENCIES.subList(5, 5 + random.nextInt(5)),
                parent == null || random.nextBoolean() ? null : from,
                parent == null ? null : from.plusDays(random.nextInt(900)),
                weight,
                measured ? WORDS.get(random.nextInt(WORDS.size())) : "",
                measured ? new BigDecimal(1 + random.nextInt(9_999_999)).movePointLeft(random.nextInt(5)) : null);
    }

    private static Optional<AgencyId> agency(String code) {
        return AGENCIES.stream().filter(agency -> code(agency).equals(code)).findFirst();
    }

    private static String code(AgencyId agency) {
        return "H14." + agency.value().getLeastSignificantBits();
    }
}
