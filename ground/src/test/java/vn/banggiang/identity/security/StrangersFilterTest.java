package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.banggiang.identity.LightRequests;

/** Whoever sends much at once waits for himself; who is signed in, or asks from elsewhere, does not wait for him. */
class StrangersFilterTest {

    private static final String ATTACKER = "192.0.2.66";

    @Test
    void theThirdOfOneAddressWaitsUntilOneIsDone() throws Exception {
        StrangersPlaces<String> places = new StrangersPlaces<>(2, Duration.ofMinutes(1));
        places.enter(ATTACKER);
        places.enter(ATTACKER);

        try (ExecutorService third = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> entered = third.submit(() -> places.enter(ATTACKER));
            assertThat(places.enter("192.0.2.7")).as("another address").isTrue();
            assertThat(entered.isDone()).isFalse();
            places.leave(ATTACKER);
            assertThat(entered.get()).isTrue();
        }
    }

    @Test
    void whoGetsNoPlaceInTimeIsTurnedAwayAndNothingIsRemembered() {
        StrangersPlaces<String> places = new StrangersPlaces<>(2, Duration.ZERO);
        places.enter(ATTACKER);
        places.enter(ATTACKER);

        assertThat(places.enter(ATTACKER)).isFalse();

        places.leave(ATTACKER);
        assertThat(places.enter(ATTACKER)).isTrue();
        places.leave(ATTACKER);
        places.leave(ATTACKER);
        assertThat(places.askers()).isZero();
    }

    @Test
    void hundredsAtOnceAreWorkedOnTwoByTwoAndTheSignedInPassAllOfThem() throws Exception {
        StrangersFilter filter = filter(1_000);
        CountDownLatch open = new CountDownLatch(1);
        List<String> atWork = new ArrayList<>();
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable nobodyWaitsForEver = open::countDown) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                MockHttpServletRequest request = request(ATTACKER);
                if (i % 2 == 0) {
                    request.addHeader("Authorization", "Bearer where nobody looks at it");
                }
                answers.add(connections.submit(() -> through(filter, request, atWork, open)));
            }
            Awaitility.await().until(() -> count(atWork) == 2);

            CountDownLatch free = new CountDownLatch(0);
            List<String> served = new ArrayList<>();
            through(filter, signedIn(request(ATTACKER)), served, free);
            through(filter, request("192.0.2.7"), served, free);
            through(filter, file(request(ATTACKER)), served, free);
            assertThat(served).hasSize(3);
            assertThat(count(atWork)).isEqualTo(2);

            open.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(atWork).hasSize(200);
    }

    @Test
    void whoComesTooOftenWaitsForItAndTheSignedInDoNot() throws Exception {
        StrangersFilter filter = filter(1);
        CountDownLatch free = new CountDownLatch(0);
        List<String> served = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThat(through(filter, request(ATTACKER), served, free)).isEqualTo(200);
        }
        try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> fourth = connections.submit(() -> through(filter, request(ATTACKER), served, free));

            through(filter, signedIn(request(ATTACKER)), served, free);
            through(filter, request("192.0.2.7"), served, free);
            assertThat(fourth.isDone()).as("the fourth waits").isFalse();
            assertThat(fourth.get()).isEqualTo(200);
        }
        assertThat(served).hasSize(6);
    }

    @Test
    void whatProgramsSendUnderTrueTokensCostsTheirNeighboursNothing() throws Exception {
        StrangersFilter filter = filter(1);
        CountDownLatch free = new CountDownLatch(0);
        List<String> served = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            MockHttpServletRequest upload = file(request(ATTACKER));
            upload.setRequestURI("/api/v1/incoming");
            upload.addHeader("Authorization", "Bearer true");
            upload.setContent(new byte[1 << 20]);
            through(filter, upload, served, free);
        }
        assertThat(through(filter, request(ATTACKER), served, free)).isEqualTo(200);
    }

    @Test
    void whatLiesReadyIsAnsweredToAWholeVillageBehindOneAddress() throws Exception {
        StrangersFilter filter = filter(1, request -> request.getRequestURI().equals("/lies-ready"));
        List<String> served = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            MockHttpServletRequest reader = request(ATTACKER);
            reader.setRequestURI("/lies-ready");
            assertThat(through(filter, reader, served, new CountDownLatch(0))).isEqualTo(200);
        }
        assertThat(served).hasSize(100);
    }

    private static StrangersFilter filter(int aSecond, LightRequests... light) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (LightRequests one : light) {
            beans.addBean("light", one);
        }
        return new StrangersFilter(beans.getBeanProvider(LightRequests.class), texts(), aSecond);
    }

    private static int through(
            StrangersFilter filter, MockHttpServletRequest request, List<String> atWork, CountDownLatch open)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (in, out) -> {
            synchronized (atWork) {
                atWork.add(in.getRemoteAddr());
            }
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return response.getStatus();
    }

    private static int count(List<String> atWork) {
        synchronized (atWork) {
            return atWork.size();
        }
    }

    private static MockHttpServletRequest request(String from) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in");
        request.setRemoteAddr(from);
        return request;
    }

    private static MockHttpServletRequest signedIn(MockHttpServletRequest request) {
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
        return request;
    }

    private static MockHttpServletRequest file(MockHttpServletRequest request) {
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/identity");
        return texts;
    }
}
