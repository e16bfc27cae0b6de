package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.outgoing.PagePlace.Part;

class PagePlaceTest {

    @ParameterizedTest
    @CsvSource({"1,0,0,1,1", "1,0,0,1000,1000", "3000,999,999,1,1", "2,100,200,300,40"})
    void aPlaceLiesWithinItsPage(int page, int left, int top, int width, int height) {
        assertThatCode(() -> new PagePlace(page, left, top, width, height)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,1,1",
        "-1,0,0,1,1",
        "1,-1,0,1,1",
        "1,0,-1,1,1",
        "1,0,0,0,1",
        "1,0,0,1,0",
        "1,0,0,1001,1",
        "1,0,0,1,1001",
        "1,500,0,501,1",
        "1,0,500,1,501",
        "1,1000,0,1,1",
        "1,2147483647,0,2147483647,1",
        "1,0,0,-2147483648,1",
    })
    void whatReachesBeyondThePageIsRefused(int page, int left, int top, int width, int height) {
        refuses(() -> new PagePlace(page, left, top, width, height));
    }

    @Test
    void aPlaceLiesOnAPageThatTheFileHas() {
        PagePlace second = new PagePlace(2, 0, 0, 10, 10);

        assertThatCode(() -> second.requireWithin(2)).doesNotThrowAnyException();
        refuses(() -> second.requireWithin(1));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void aPartNamedInWordsIsThePlaceThatIsCalledSo(Part part) {
        assertThat(PagePlace.of(1, part).part()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "0,10,TOP",
        "300,60,TOP",
        "320,30,MIDDLE",
        "640,40,MIDDLE",
        "660,20,BOTTOM",
        "990,10,BOTTOM",
        "0,1000,MIDDLE"
    })
    void aPlaceIsCalledAfterWhereItsMiddleLies(int top, int height, Part part) {
        assertThat(new PagePlace(1, 0, top, 10, height).part()).isEqualTo(part);
    }

    private static void refuses(ThrowingCallable place) {
        assertThatThrownBy(place)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.place-invalid"));
    }
}
