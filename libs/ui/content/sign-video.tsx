export interface SignVideoFile {
  readonly title: string;
  readonly path: string;
  readonly mediaType: string;
  readonly posterPath: string;
  readonly width: number;
  readonly height: number;
  readonly captionsPath: string;
}

/** A video that nothing is loaded of until somebody starts it; the browser's own controls, which go by keyboard and without script. */
export function SignVideo({ video, captions, load }: { readonly video: SignVideoFile; readonly captions: string; readonly load: string }) {
  const { title, path, mediaType, posterPath, width, height, captionsPath } = video;
  return (
    <video className="st-video" controls preload="none" playsInline poster={posterPath} width={width} height={height} aria-label={title}>
      <source src={path} type={mediaType} />
      <track kind="captions" src={captionsPath} srcLang="de" label={captions} />
      <a href={path}>{load}</a>
    </video>
  );
}
