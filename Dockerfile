# A static image: the guide is built once, then nginx serves files and nothing else.
#
#   docker build -t guide --build-arg SITE_URL=https://guide.example.org \
#     --build-arg SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)" .
#   docker run --rm -p 8080:80 guide

FROM node:24-slim AS build
WORKDIR /guide
COPY package.json package-lock.json .npmrc ./
RUN npm install
COPY . .
# The image holds no history, so the day of the last commit comes from outside; what the site knows
# of its address, too, where site.json says something else.
ARG SITE_URL
ARG BASE_PATH
ARG SOURCE_DATE_EPOCH
RUN npm run build

FROM nginx:stable-alpine
ARG BASE_PATH=/
COPY docs/hosting/nginx.conf /etc/nginx/conf.d/default.conf
# Below a path the files lie in a folder of that name.
RUN sed -i "s#error_page 404 /404.html#error_page 404 ${BASE_PATH}404.html#" /etc/nginx/conf.d/default.conf
COPY --from=build /guide/dist /srv/guide/current${BASE_PATH}
