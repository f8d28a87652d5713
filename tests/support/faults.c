/* A disk that refuses the n-th thing asked of it, for files below one folder: preloaded into a test's child process.
 *
 * fault_arm(folder, nth, error, lasting) counts from then on; the nth call fails with `error` (an errno), and with
 * `lasting` every later one too. fault_disarm() returns how many calls were counted. nth 0 only counts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[PATH_MAX];
static size_t length;
static long nth, count;
static int fault, lasting;

void fault_arm(const char *below, long which, int error, int stays) {
    snprintf(folder, sizeof folder, "%s", below);
    length = strlen(folder);
    nth = which;
    count = 0;
    fault = error;
    lasting = stays;
}

long fault_disarm(void) {
    length = 0;
    return count;
}

static int refused(void) {
    count++;
    if (nth && (count == nth || (lasting && count > nth))) {
        errno = fault;
        return 1;
    }
    return 0;
}

static int ours(const char *path) { return length && path && strncmp(path, folder, length) == 0; }

static int ours_open(int file) {
    char link[64], path[PATH_MAX];
    ssize_t size;
    if (!length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return ours(path);
}


#define ON_FILE(type, name, params, args) \
    type name params { \
        static type(*real) params; \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name); \
        if (ours_open(file) && refused()) return -1; \
        return real args; \
    }

ON_FILE(ssize_t, write, (int file, const void *data, size_t size), (file, data, size))
ON_FILE(ssize_t, pwrite, (int file, const void *data, size_t size, off_t at), (file, data, size, at))
ON_FILE(ssize_t, pwrite64, (int file, const void *data, size_t size, off64_t at), (file, data, size, at))
ON_FILE(int, fsync, (int file), (file))
ON_FILE(int, fdatasync, (int file), (file))
ON_FILE(int, ftruncate, (int file, off_t size), (file, size))
ON_FILE(int, ftruncate64, (int file, off64_t size), (file, size))
ON_FILE(int, fchmod, (int file, mode_t mode), (file, mode))

#define ON_PATH(type, name, params, args) \
    type name params { \
        static type(*real) params; \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name); \
        if (ours(path) && refused()) return -1; \
        return real args; \
    }

ON_PATH(int, rename, (const char *path, const char *to), (path, to))
ON_PATH(int, link, (const char *path, const char *to), (path, to))
ON_PATH(int, unlink, (const char *path), (path))
ON_PATH(int, mkdir, (const char *path, mode_t mode), (path, mode))
ON_PATH(int, rmdir, (const char *path), (path))
ON_PATH(int, chmod, (const char *path, mode_t mode), (path, mode))

/* Only what may write or make: reading a file is not refused by a full or a read-only disk. */
#define WRITES(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC))

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        static int (*real)(const char *, int, ...); \
        va_list rest; \
        mode_t mode; \
        if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name); \
        va_start(rest, flags); \
        mode = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (ours(path) && WRITES(flags) && refused()) return -1; \
        return real(path, flags, mode); \
    }

OPENS(open)
OPENS(open64)
