# chiso: what Vietnamese news articles claim. `make demo` shows it, `make check` tests it.
#
#   make            build/chiso, build/libchiso.so, build/libchiso.a
#   make demo       a table of what the articles in corpus/ claim
#   make check      all tests                        (CASE=word: only those whose name has the word)
#   make golden     what changed against golden/ and truth, by chiso test     (ACCEPT=1: take it over)
#   make mutate     changes to the rules that no test notices                  (ONLY=rank: of these alone)
#   make bench      speed against xmllint            (PAGES=folder of .html or .html.gz)
#   make asan       all tests under the address and undefined-behaviour sanitizers
#   make fuzz       random documents for SECONDS=60, by clang's libFuzzer
#   make deps       installs from Debian what is missing, and only that
#   make install    PREFIX=/usr/local DESTDIR=
#   make uninstall
#   make docs       manuals, completions and highlighting for editors; also part of make
#   make clean
#
# V=1 shows the commands.

# ---- Settings ---------------------------------------------------------------------------------------------------

VERSION   = 0.1.0
SONAME    = libchiso.so.0

PREFIX    = /usr/local
BINDIR    = $(PREFIX)/bin
LIBDIR    = $(PREFIX)/lib
INCLUDEDIR = $(PREFIX)/include
DATADIR   = $(PREFIX)/share
DESTDIR   =

# Everything that is built stands under B; a build with other flags gets a folder of its own.
B         = build
CC        = gcc
CFLAGS    = -O3 -g
HARDENING = -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
WARNINGS  = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Werror
SANITIZE  =
V         =
# What a target builds for itself is built by all processors, unless -j says otherwise.
JOBS      = $(if $(filter -j%,$(MAKEFLAGS)),,-j$$(nproc))
Q         = $(if $(V),,@)

LIBS      = libpcre2-8 libxml-2.0 libutf8proc json-c libcrypto libarchive libzstd zlib
LIB_FLAGS := $(shell pkg-config --cflags $(LIBS) 2>/dev/null)
LIB_LINKS := $(shell pkg-config --libs $(LIBS) 2>/dev/null)

ALL_CFLAGS = -std=c17 -D_GNU_SOURCE -Isrc -Iinclude -fPIC -fvisibility=hidden -MMD -MP \
             $(WARNINGS) $(if $(SANITIZE),,$(HARDENING)) $(LIB_FLAGS) $(CFLAGS) $(SANITIZE)
ALL_LDFLAGS = -Wl,-z,relro,-z,now $(LDFLAGS) $(SANITIZE)

# ---- What is built of what --------------------------------------------------------------------------------------

ENGINE  := $(sort $(filter-out src/cli/% src/build/%,$(wildcard src/*/*.c)))
PROGRAM := $(sort $(wildcard src/cli/*.c))
UNITS   := $(sort $(wildcard tests/unit/test_*.c))
USERS   := $(sort $(wildcard tests/programs/*.c))

ENGINE_O  := $(ENGINE:%.c=$(B)/%.o)
PROGRAM_O := $(PROGRAM:%.c=$(B)/%.o)
UNIT_X    := $(UNITS:%.c=$(B)/%)
USER_X    := $(USERS:%.c=$(B)/%)

.PHONY: FORCE all docs demo check golden mutate bench asan fuzz install uninstall clean deps test-programs
.DELETE_ON_ERROR:
.SECONDARY:

all: $(B)/chiso $(B)/libchiso.so $(B)/libchiso.a $(B)/chiso.pc docs

FORCE:

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(if $(V),,@echo "  CC    $<")
	$(Q)$(CC) $(ALL_CFLAGS) -c -o $@ $<

# What knows where it will be installed is built anew when that changes.
$(B)/places: FORCE
	@mkdir -p $(@D)
	@echo '$(PREFIX) $(LIBDIR) $(INCLUDEDIR) $(DATADIR)' | cmp -s - $@ || \
	    echo '$(PREFIX) $(LIBDIR) $(INCLUDEDIR) $(DATADIR)' > $@

$(B)/src/run/where.o: ALL_CFLAGS += -DCHISO_DATADIR='"$(DATADIR)/chiso"'
$(B)/src/run/where.o $(B)/chiso.pc: $(B)/places

# The rules that it is built with are checked now, so that they need not be whenever they are loaded. Where they do not
# hold, or what is built does not run here, they stay unknown.
CHECKED = $(B)/src/run/checked.o

$(B)/unchecked.o: src/run/checked.c Makefile
	@mkdir -p $(@D)
	$(Q)$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(B)/check: $(B)/src/build/check.o $(B)/unchecked.o $(filter-out $(CHECKED),$(ENGINE_O))
	$(if $(V),,@echo "  LINK  $@")
	$(Q)$(CC) -pie $(ALL_LDFLAGS) -o $@ $^ $(LIB_LINKS)

$(B)/checked: $(B)/check patterns $(wildcard patterns/*)
	$(if $(V),,@echo "  CHECK patterns")
	$(Q)$< patterns > $@ || :

# Manuals, completions and highlighting, of the program's own tables.
DOCS = chiso.1 chiso-patterns.5 chiso-record.5 chiso.bash chiso.zsh chiso.fish syntax.vim ftdetect.vim compiler.vim package.json \
       language-configuration.json chiso-pattern.tmLanguage.json

docs: $(DOCS:%=$(B)/docs/%)

MAKES_DOCS = $(filter-out src/build/check.c,$(wildcard src/build/*.c))
TABLES     = src/write/fields.c src/values/fields.c src/base/buf.c src/base/arena.c src/base/memory.c

$(B)/docs/docs: $(MAKES_DOCS:%.c=$(B)/%.o) $(TABLES:%.c=$(B)/%.o) $(filter-out $(B)/src/cli/main.o,$(PROGRAM_O)) \
                $(B)/libchiso.a
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LINK  $@")
	$(Q)$(CC) -pie $(ALL_LDFLAGS) -o $@ $^ $(LIB_LINKS)

$(B)/docs/%: src/build/%.in $(B)/docs/docs patterns/README.md src/build/examples.tsv
	$(if $(V),,@echo "  DOCS  $@")
	$(Q)$(B)/docs/docs $< > $@

$(CHECKED): private ALL_CFLAGS += -DCHISO_CHECKED='"$(shell cat $(B)/checked)"'
$(CHECKED): $(B)/checked

# The engine as one object in which only the public names are left.
$(B)/engine.o: $(ENGINE_O)
	$(Q)$(LD) -r -o $@.all $^
	$(Q)objcopy --localize-hidden $@.all $@
	@rm -f $@.all

$(B)/libchiso.a: $(B)/engine.o
	@rm -f $@
	$(Q)$(AR) rcs $@ $<

$(B)/libchiso.so: $(ENGINE_O)
	$(if $(V),,@echo "  LINK  $@")
	$(Q)$(CC) -shared -Wl,-soname,$(SONAME) -Wl,--no-undefined $(ALL_LDFLAGS) -o $@ $^ $(LIB_LINKS)

# The program sees of the library what everybody sees.
$(B)/chiso: $(PROGRAM_O) $(B)/libchiso.a
	$(if $(V),,@echo "  LINK  $@")
	$(Q)$(CC) -pie $(ALL_LDFLAGS) -o $@ $^ $(LIB_LINKS)

# Of libarchive its name is enough: what its own .pc says for static links is not there on Debian.
$(B)/chiso.pc: chiso.pc.in Makefile
	@mkdir -p $(@D)
	$(Q)sed -e 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@INCLUDEDIR@|$(INCLUDEDIR)|' \
	    -e 's|@VERSION@|$(VERSION)|; s|@LIBS@|$(filter-out libarchive,$(LIBS))|' $< > $@

# Unit tests are built on the engine's objects: they see private names too.
test-programs: $(UNIT_X) $(USER_X)

$(B)/tests/unit/%: tests/unit/%.c $(ENGINE_O)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LINK  $@")
	$(Q)$(CC) $(ALL_CFLAGS) -Itests -Wno-missing-prototypes $(ALL_LDFLAGS) -o $@ $< $(ENGINE_O) $(LIB_LINKS) -lcmocka

# Programs that use the library as everybody does.
$(B)/tests/programs/%: tests/programs/%.c $(B)/libchiso.a
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LINK  $@")
	$(Q)$(CC) -std=c17 $(WARNINGS) -Iinclude -MMD -MP $(CFLAGS) $(SANITIZE) -o $@ $< $(B)/libchiso.a $(LIB_LINKS)

# ---- Trying it ----------------------------------------------------------------------------------------------------

# Some of the corpus, for eyes. The first table is the one that README shows.
DEMO = corpus/text/rank-of.txt corpus/dantri/streaks-and-ranges.html corpus/vccorp/money-scales.html

demo: deps
	@$(MAKE) $(JOBS) --no-print-directory all >/dev/null
	@$(B)/chiso extract -p patterns --format table $(DEMO)

# ---- Tests --------------------------------------------------------------------------------------------------------

# Debian's, for which `deps` installs pytest and xdist: another one may come first in PATH.
PYTHON = $(or $(wildcard /usr/bin/python3),python3)

# As many tests at a time as there are processors, where pytest can.
PYTEST = BUILD=$(B) CC=$(CC) LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1 PYTHONHASHSEED=0 \
         $(PYTHON) -m pytest -p no:cacheprovider -o disable_test_id_escaping_and_forfeit_all_rights_to_community_support=True \
         -q --tb=short $$($(PYTHON) -c 'import xdist' 2>/dev/null && printf '%s' "-n $$(nproc) --dist loadfile") tests \
         $(if $(CASE),-k '$(CASE)')

check: deps
	@$(MAKE) $(JOBS) --no-print-directory all test-programs
	@$(PYTEST)

golden: all
	@$(B)/chiso test -p patterns $(if $(ACCEPT),--accept); code=$$?; \
	BUILD=$(B) PYTHONDONTWRITEBYTECODE=1 $(PYTHON) tests/readme.py $(if $(ACCEPT),--accept) && exit $$code

# Which small changes to the rules no example and no article notices: a minute, so no part of `check`.
mutate: all
	@$(B)/chiso test -p patterns --mutate $(if $(ONLY),--only '$(ONLY)')

asan: deps
	@$(MAKE) $(JOBS) --no-print-directory all test-programs $(ASAN)
	@$(MAKE) --no-print-directory check $(ASAN)

ASAN = B=build/asan CFLAGS='-O1 -g -fno-omit-frame-pointer' \
       SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=all'

# Needs clang. What it finds is kept in build/fuzz, grown from the corpus.
SECONDS = 60

fuzz: $(ENGINE) tests/fuzz/document.c
	@mkdir -p build/fuzz/corpus
	clang -std=c17 -D_GNU_SOURCE -Isrc -Iinclude -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	    $(LIB_FLAGS) -o build/fuzz/document $^ $(LIB_LINKS)
	CHISO_PATTERNS=patterns build/fuzz/document -max_total_time=$(SECONDS) -max_len=20000 -timeout=10 \
	    -artifact_prefix=build/fuzz/ build/fuzz/corpus $(sort $(dir $(wildcard corpus/*/*)))

bench: deps
	@$(MAKE) $(JOBS) --no-print-directory all >/dev/null
	@BUILD=$(B) $(PYTHON) tests/bench.py $(PAGES)

# ---- Installing ---------------------------------------------------------------------------------------------------

D = $(DESTDIR)

# What is made for other programs, and where they look for it. vim finds it under /usr/share only: see README.md.
INSTALLED_DOCS = chiso.1:man/man1/chiso.1 chiso-patterns.5:man/man5/chiso-patterns.5 \
    chiso-record.5:man/man5/chiso-record.5 \
    chiso.bash:bash-completion/completions/chiso chiso.zsh:zsh/site-functions/_chiso \
    chiso.fish:fish/vendor_completions.d/chiso.fish \
    syntax.vim:vim/vimfiles/syntax/chisopat.vim ftdetect.vim:vim/vimfiles/ftdetect/chisopat.vim \
    compiler.vim:vim/vimfiles/compiler/chiso.vim \
    package.json:chiso/vscode/package.json language-configuration.json:chiso/vscode/language-configuration.json \
    chiso-pattern.tmLanguage.json:chiso/vscode/chiso-pattern.tmLanguage.json

install: all
	install -d $(D)$(BINDIR) $(D)$(LIBDIR)/pkgconfig $(D)$(INCLUDEDIR) $(D)$(DATADIR)/chiso/patterns
	install -m 755 $(B)/chiso $(D)$(BINDIR)/chiso
	install -m 644 $(B)/libchiso.so $(D)$(LIBDIR)/libchiso.so.$(VERSION)
	ln -sf libchiso.so.$(VERSION) $(D)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(D)$(LIBDIR)/libchiso.so
	install -m 644 $(B)/libchiso.a $(D)$(LIBDIR)/libchiso.a
	install -m 644 $(B)/chiso.pc $(D)$(LIBDIR)/pkgconfig/chiso.pc
	install -m 644 include/chiso.h $(D)$(INCLUDEDIR)/chiso.h
	install -m 644 $(wildcard patterns/*) $(D)$(DATADIR)/chiso/patterns
	for f in $(INSTALLED_DOCS); do \
	    install -D -m 644 $(B)/docs/$${f%%:*} $(D)$(DATADIR)/$${f#*:} || exit 1; done

uninstall:
	rm -f $(D)$(BINDIR)/chiso $(D)$(INCLUDEDIR)/chiso.h $(D)$(LIBDIR)/pkgconfig/chiso.pc
	rm -f $(D)$(LIBDIR)/libchiso.a $(D)$(LIBDIR)/libchiso.so $(D)$(LIBDIR)/libchiso.so.*
	for f in $(INSTALLED_DOCS); do rm -f $(D)$(DATADIR)/$${f#*:}; done
	rm -rf $(D)$(DATADIR)/chiso

clean:
	rm -rf build

# ---- What it needs ------------------------------------------------------------------------------------------------

PACKAGES = gcc libc6-dev binutils make pkgconf libpcre2-dev libxml2-dev libxml2-utils libutf8proc-dev libjson-c-dev \
           libssl-dev libarchive-dev libzstd-dev zlib1g-dev liblzma-dev libcmocka-dev \
           python3 python3-pytest python3-pytest-xdist zstd mandoc

deps:
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=$$(for p in $(PACKAGES); do \
	    dpkg-query -W -f '$${db:Status-Abbrev}' $$p 2>/dev/null | grep -q '^ii' || echo $$p; done); \
	[ -z "$$missing" ] && exit 0; \
	echo "installing from Debian:" $$missing; \
	as_root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$as_root apt-get update -q && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing

-include $(ENGINE_O:.o=.d) $(PROGRAM_O:.o=.d) $(MAKES_DOCS:%.c=$(B)/%.d) $(B)/src/build/check.d $(UNIT_X:=.d) $(USER_X:=.d)
