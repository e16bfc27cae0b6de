package vn.banggiang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.banggiang.programmes.plan.PlanFile;
import vn.banggiang.refusal.Refusal;

/** However much somebody sends, no more of it is read than a programme may have. */
class BroughtBytesTest {

    private static final byte[] HEADER =
            "code,parent,kind,name,lead,with,from,to,weight,indicator,target\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void aMillionRowsAreRefusedAtTheFirstThatIsTooMany() {
        var rows = new Rows("M,,goal,Một mục tiêu của chương trình hành động,,,,,,,\n", 1_000_000);

        assertThatThrownBy(() -> BroughtBytes.of(() -> rows))
                .isInstanceOfSatisfying(ProgrammesException.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
                    assertThat(refused.key()).isEqualTo("programmes.file-too-long");
                    assertThat(refused.args()).containsExactly(5_000, "5002");
                });
        assertThat(rows.read).isLessThanOrEqualTo(PlanFile.LARGEST + 1);
    }

    @Test
    void fewRowsOfManyWordsAreTooLarge() {
        var rows = new Rows("M,,goal,%s,,,,,,,\n".formatted("x".repeat(100_000)), 100);

        assertThatThrownBy(() -> BroughtBytes.of(() -> rows)).extracting("key").isEqualTo("programmes.file-too-large");
    }

    @Test
    void whatFitsComesWhole() throws IOException {
        assertThat(BroughtBytes.of(() -> new Rows("M\n", 3)))
                .isEqualTo((new String(HEADER, StandardCharsets.UTF_8) + "M\nM\nM\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file that nobody holds. */
    private static final class Rows extends InputStream {

        private final byte[] row;
        private final long most;
        private long read;

        Rows(String row, long rows) {
            this.row = row.getBytes(StandardCharsets.UTF_8);
            this.most = HEADER.length + rows * this.row.length;
        }

        @Override
        public int read() {
            if (read == most) {
                return -1;
            }
            byte next = read < HEADER.length ? HEADER[(int) read] : row[(int) ((read - HEADER.length) % row.length)];
            read++;
            return next & 0xFF;
        }
    }
}
