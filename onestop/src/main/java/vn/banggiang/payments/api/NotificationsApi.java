package vn.banggiang.payments.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.payments.OnlinePayments;

/** Where the payment provider says what was paid: open to everybody, believed by its signature alone. */
@RestController
class NotificationsApi {

    private final OnlinePayments payments;

    NotificationsApi(OnlinePayments payments) {
        this.payments = payments;
    }

    /** Takes one; told twice is told once. */
    @PostMapping("/api/v1/payments/notifications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notified(
            @RequestBody byte[] notification,
            @RequestHeader(name = "X-Signature", defaultValue = "") String signature) {
        payments.notified(notification, signature);
    }
}
