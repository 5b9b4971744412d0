# Het programma met alles erin, voor wie geen Python heeft. Gebruik, in de map waarin het register staat:
#   docker run --rm --network none --user "$(id -u):$(id -g)" --volume "$PWD:/werk" IMAGE check
# De basis staat op een tag en niet op een afdruk: release.yml legt bij elke uitgave vast welke het was.
FROM python:3.13-slim-bookworm AS bouw
COPY . /bron
RUN python -I -m venv /opt/participatie \
    && /opt/participatie/bin/python -I -m pip install --no-cache-dir --require-hashes \
        --requirement /bron/ci/vereisten-alles.txt \
    && /opt/participatie/bin/python -I -m pip install --no-cache-dir --no-deps --no-build-isolation /bron \
    && /opt/participatie/bin/python -I -m pip uninstall --yes hatchling pip

FROM python:3.13-slim-bookworm
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /werk
COPY --from=bouw /opt/participatie /opt/participatie
ENV PATH="/opt/participatie/bin:$PATH" \
    PYTHONDONTWRITEBYTECODE=1
WORKDIR /werk
USER 65532:65532
ENTRYPOINT ["participatie"]
CMD ["--help"]
