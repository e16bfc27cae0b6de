package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.banggiang.identity.ClientAddress;

class OpenUploadsTest {

    private final OpenUploads uploads = new OpenUploads();

    @Test
    void oneAddressBringsTwoAtOnceWhileOthersCome() {
        assertThat(uploads.enter(house(1))).isTrue();
        assertThat(uploads.enter(house(1))).isTrue();
        assertThat(uploads.enter(house(1))).isFalse();
        assertThat(uploads.enter(house(2))).isTrue();

        uploads.leave(house(1));
        assertThat(uploads.enter(house(1))).isTrue();
    }

    @Test
    void allTogetherBringEight() {
        for (int number = 1; number <= 8; number++) {
            assertThat(uploads.enter(house(number))).isTrue();
        }
        assertThat(uploads.enter(house(9))).isFalse();

        uploads.leave(house(1));
        assertThat(uploads.enter(house(9))).isTrue();
    }

    private static ClientAddress house(int number) {
        return new ClientAddress("192.0.2." + number);
    }
}
