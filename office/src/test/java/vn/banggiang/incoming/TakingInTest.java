package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;

/** Several files at once: each a document, each refusal for itself, and nothing twice. */
@PlatformTest
class TakingInTest {

    private static final Resource LETTER = file("thu.pdf", Papers.letter());
    private static final Resource OTHER = file("giay-moi.pdf", Papers.saying("Kính mời họp ngày 02/12."));
    private static final Resource SECRET = file("mat.pdf", Papers.stamped("TỐI MẬT"));
    private static final Resource PICTURE = file("anh.pdf", "JFIF".getBytes(StandardCharsets.UTF_8));

    private final TakingIn takingIn;
    private final IncomingList list;
    private final Office office;
    private final UUID form = UUID.randomUUID();

    TakingInTest(TakingIn takingIn, IncomingList list, BeanFactory beans) {
        this.takingIn = takingIn;
        this.list = list;
        this.office = new Offices(beans).open();
    }

    @Test
    void eachFileIsADocumentAndWhatIsRefusedStopsNoOther() {
        TakenIn taken = takeIn(List.of(PICTURE, LETTER, SECRET, OTHER));

        assertThat(taken.taken()).extracting(TakenIn.Taken::name).containsExactly("thu.pdf", "giay-moi.pdf");
        assertThat(taken.refused())
                .extracting(TakenIn.Refused::name, TakenIn.Refused::key)
                .containsExactly(tuple("anh.pdf", "layout.not-a-pdf"), tuple("mat.pdf", "documents.state-secret"));
        assertThat(documents()).isEqualTo(2);
    }

    @Test
    void theSameFormAgainInAnyOrderTakesNothingInTwice() {
        TakenIn first = takeIn(List.of(LETTER, OTHER));
        TakenIn second = takeIn(List.of(OTHER, LETTER, LETTER));

        assertThat(documents()).isEqualTo(2);
        assertThat(second.taken())
                .extracting(one -> one.document().id())
                .containsExactly(id(first, 1), id(first, 0), id(first, 0));
        assertThat(second.refused()).isEmpty();
    }

    @Test
    void onlyAClerkTakesInAndNotMoreThanCanBeLookedThrough() {
        assertThatThrownBy(() -> takingIn.takeIn(office.leader(), form, List.of(LETTER, OTHER)))
                .hasMessageContaining("documents.only-clerk");
        assertThatThrownBy(() -> takeIn(Collections.nCopies(TakingIn.MOST + 1, LETTER)))
                .hasMessageContaining("documents.too-many");
        assertThat(documents()).isZero();
    }

    private TakenIn takeIn(List<Resource> files) {
        return takingIn.takeIn(office.clerk(), form, files);
    }

    private long documents() {
        return list.page(office.clerk(), IncomingFilter.all()).total();
    }

    private static IncomingId id(TakenIn taken, int position) {
        return taken.taken().get(position).document().id();
    }

    private static Resource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
