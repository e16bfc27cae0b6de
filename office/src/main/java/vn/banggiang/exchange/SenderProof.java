package vn.banggiang.exchange;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.edxml.SignatureFinding;
import vn.banggiang.signatures.AgencyCertificates;

/** Proves that a message is its sender's: signed, unchanged, with a trusted certificate that carries the sender's code. */
@Component
class SenderProof {

    private final AgencyCertificates certificates;
    private final Clock clock;

    SenderProof(AgencyCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** {@link ExchangeException} unless the signature proves the sender. */
    void require(SignatureFinding signature, AgencyCode sender) {
        switch (signature) {
            case SignatureFinding.Absent absent -> throw ExchangeException.invalid("exchange.signature-missing");
            case SignatureFinding.NotVerifiable unclear ->
                throw ExchangeException.invalid("exchange.signature-missing");
            case SignatureFinding.Invalid invalid -> throw ExchangeException.invalid("exchange.signature-wrong");
            case SignatureFinding.Valid(var chain, var weak)
            when weak -> throw ExchangeException.invalid("exchange.signature-weak");
            case SignatureFinding.Valid(var chain, var weak) -> requireSender(chain, sender);
        }
    }

    private void requireSender(List<X509Certificate> chain, AgencyCode sender) {
        if (!certificates.codeOf(chain.getFirst()).equals(Optional.of(sender.value()))) {
            throw ExchangeException.invalid("exchange.signature-not-of-sender", sender.value());
        }
        if (!certificates.trusts(chain, clock.instant())) {
            throw ExchangeException.invalid("exchange.signature-untrusted", sender.value());
        }
    }
}
